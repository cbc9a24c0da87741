/** Exports on a file system. */
@NullMarked
package dev.roost.privacy.adapter.files;

import org.jspecify.annotations.NullMarked;
