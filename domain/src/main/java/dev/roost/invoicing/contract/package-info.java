/** What other contexts may know of invoices and credit notes. */
@NullMarked
package dev.roost.invoicing.contract;

import org.jspecify.annotations.NullMarked;
