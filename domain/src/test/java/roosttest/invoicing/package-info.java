/** Invoices, credit notes and series for tests. */
@NullMarked
package roosttest.invoicing;

import org.jspecify.annotations.NullMarked;
