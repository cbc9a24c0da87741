package dev.roost.migration.api;

import dev.roost.migration.contract.ImportRunId;
import dev.roost.shared.Actor;
import java.util.List;

/** The life of an import. Only Roost itself and its admins may import. */
public interface Imports {

  /**
   * Starts an import, or continues the one of the same files and options that was interrupted: its view says at which row
   * each step goes on. Whoever still worked on an interrupted one is refused from then on.
   */
  ImportRunView open(Actor actor, OpenImport command);

  /** Ends an import of which every row was read: puts its listings on the market and brings search up to date. */
  CompletedImport complete(Actor actor, ImportTicket ticket);

  /** Stops an import because of a problem; it can be continued later. */
  ImportRunView fail(Actor actor, ImportTicket ticket, String problem);

  ImportRunView find(Actor actor, ImportRunId run);

  /** Rows that could not be used, in the order in which they were met; at most the first 100,000 of an import are kept. */
  List<RejectedRowView> rejectedRows(Actor actor, ImportRunId run, int skip, int limit);
}
