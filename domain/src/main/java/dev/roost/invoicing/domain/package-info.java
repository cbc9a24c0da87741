/** Invoices and credit notes: what they say, how they are numbered, and what a booking makes necessary. */
@NullMarked
package dev.roost.invoicing.domain;

import org.jspecify.annotations.NullMarked;
