"""People: who is asked, who has answered, the rates of groups, and the mails that go out."""
