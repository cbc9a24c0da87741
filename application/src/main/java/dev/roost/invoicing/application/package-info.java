/** Issues, shows and prints invoices and credit notes. */
@NullMarked
package dev.roost.invoicing.application;

import org.jspecify.annotations.NullMarked;
