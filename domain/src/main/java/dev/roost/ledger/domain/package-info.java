/** The rules of double entry: what a journal transaction is, and what is never done to one. */
@NullMarked
package dev.roost.ledger.domain;

import org.jspecify.annotations.NullMarked;
