/// What a reader of audit outputs is made of: the door it implements ([dev.banyan.importing.spi.AuditReader]), the head
/// of the file it recognises by, the cursors it reads with, and the sink it gives its facts to. A reader sees only its
/// input and knows nothing of modules, plans or threads.
package dev.banyan.importing.spi;
