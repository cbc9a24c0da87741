/** Photos: taken apart to their pictures, encoded anew by Thumbnailator, and kept on a file system. */
@NullMarked
package dev.roost.listing.adapter.photos;

import org.jspecify.annotations.NullMarked;
