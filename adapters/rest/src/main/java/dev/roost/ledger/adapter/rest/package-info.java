/** The ledger over HTTP. */
@NullMarked
package dev.roost.ledger.adapter.rest;

import org.jspecify.annotations.NullMarked;
