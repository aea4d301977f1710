"""The example network: fictional people, offices and history, always the same."""
