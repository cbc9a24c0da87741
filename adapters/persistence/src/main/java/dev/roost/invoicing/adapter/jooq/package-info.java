/** Series and documents in PostgreSQL. */
@NullMarked
package dev.roost.invoicing.adapter.jooq;

import org.jspecify.annotations.NullMarked;
