/** What other contexts may know of identity: ids, events, published values and refusals. */
@NullMarked
package dev.roost.identity.contract;

import org.jspecify.annotations.NullMarked;
