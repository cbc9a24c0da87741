package dev.roost.migration.api;

import dev.roost.migration.contract.ImportRunId;

/**
 * The right to go on with an import; ends when somebody else continues it.
 *
 * @param attempt which continuation it belongs to
 */
public record ImportTicket(ImportRunId run, int attempt) {
}
