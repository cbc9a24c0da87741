/** Invoices and credit notes as PDF files. */
@NullMarked
package dev.roost.invoicing.adapter.pdf;

import org.jspecify.annotations.NullMarked;
