package dev.roost.listing.api;

import dev.roost.listing.contract.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a listing.
 *
 * @param small address of a JPEG whose longer side has at most 320 pixels
 * @param medium address of one with at most 800 pixels
 * @param large address of one with at most 1600 pixels
 * @param width pixels of the large one; absent for an external photo
 * @param height pixels of the large one; absent for an external photo
 * @param external whether the picture lies elsewhere, as an import named it: then all three are that one address;
 *        else the addresses are paths below the server's root
 */
public record PhotoView(PhotoId id, String caption, String small, String medium, String large, @Nullable Integer width,
    @Nullable Integer height, boolean external) {
}
