/** Proofs of what Roost guarantees, over HTTP and on a database; each with a control that must fail. */
@NullMarked
package dev.roost.proof;

import org.jspecify.annotations.NullMarked;
