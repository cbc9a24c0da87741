/** Invoices over HTTP. */
@NullMarked
package dev.roost.invoicing.adapter.rest;

import org.jspecify.annotations.NullMarked;
