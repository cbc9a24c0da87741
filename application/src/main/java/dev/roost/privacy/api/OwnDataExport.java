package dev.roost.privacy.api;

import dev.roost.shared.Actor;

/** The copy of all that Roost holds about somebody, for them alone: whoever logged in, not a key for less. */
public interface OwnDataExport {

  /** Has it written, unless it is there already. */
  DataExportView request(Actor actor);

  DataExportView show(Actor actor);

  /** Deletes it, so that another one can be asked for; nothing happens where there is none. */
  void end(Actor actor);

  ExportDownload download(Actor actor);
}
