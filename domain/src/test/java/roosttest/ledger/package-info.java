/** Accounts, postings and books for tests. */
@NullMarked
package roosttest.ledger;

import org.jspecify.annotations.NullMarked;
