from sqlcipher3.dbapi2 import (
    Connection as Connection,
)
from sqlcipher3.dbapi2 import (
    Cursor as Cursor,
)
from sqlcipher3.dbapi2 import (
    DatabaseError as DatabaseError,
)
from sqlcipher3.dbapi2 import (
    DataError as DataError,
)
from sqlcipher3.dbapi2 import (
    Error as Error,
)
from sqlcipher3.dbapi2 import (
    IntegrityError as IntegrityError,
)
from sqlcipher3.dbapi2 import (
    InterfaceError as InterfaceError,
)
from sqlcipher3.dbapi2 import (
    InternalError as InternalError,
)
from sqlcipher3.dbapi2 import (
    NotSupportedError as NotSupportedError,
)
from sqlcipher3.dbapi2 import (
    OperationalError as OperationalError,
)
from sqlcipher3.dbapi2 import (
    ProgrammingError as ProgrammingError,
)
from sqlcipher3.dbapi2 import (
    complete_statement as complete_statement,
)
from sqlcipher3.dbapi2 import (
    connect as connect,
)
from sqlcipher3.dbapi2 import (
    sqlite_version as sqlite_version,
)
