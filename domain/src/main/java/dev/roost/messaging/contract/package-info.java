/** What other contexts may know of messaging: ids, events and refusals. */
@NullMarked
package dev.roost.messaging.contract;

import org.jspecify.annotations.NullMarked;
