/** Documents on a file system. */
@NullMarked
package dev.roost.payout.adapter.files;

import org.jspecify.annotations.NullMarked;
