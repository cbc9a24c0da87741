package dev.roost.migration.api;

import java.util.Map;

/**
 * An import that is over.
 *
 * @param published listings that went on the market with it
 * @param drafts imported listings that stay drafts
 * @param missing which fields those drafts lack, and how many of them
 * @param findable listings that searches find now, whoever brought them
 */
public record CompletedImport(ImportRunView run, int published, int drafts, Map<String, Integer> missing,
    int findable) {

  public CompletedImport {
    missing = Map.copyOf(missing);
  }
}
