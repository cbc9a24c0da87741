/** What guests, hosts and administrators can ask of invoices. */
@NullMarked
package dev.roost.invoicing.api;

import org.jspecify.annotations.NullMarked;
