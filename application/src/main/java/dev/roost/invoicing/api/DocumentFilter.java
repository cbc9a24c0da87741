package dev.roost.invoicing.api;

import dev.roost.invoicing.contract.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a list.
 *
 * @param kind of both kinds where absent
 * @param year of issue, UTC; of all years where absent
 */
public record DocumentFilter(@Nullable DocumentKind kind, @Nullable Integer year) {

  public static final DocumentFilter ALL = new DocumentFilter(null, null);
}
