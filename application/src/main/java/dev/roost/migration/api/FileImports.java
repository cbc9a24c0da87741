package dev.roost.migration.api;

import dev.roost.shared.Actor;

/** Imports files as other systems export them; offered by the adapter that reads their format. */
public interface FileImports {

  /**
   * Imports the files from their first row to their last, or goes on where an earlier attempt stopped. Files that cannot
   * be used are told before anything is written.
   */
  CompletedImport importFiles(Actor actor, ImportFiles files);
}
