package dev.roost.listing.adapter.photos;

/**
 * What an upload may cost.
 *
 * @param maxBytes longest file
 * @param maxPixels most pixels, as the header says
 * @param maxScans most passes over the picture in one file; a progressive JPEG of a camera has about ten
 * @param decodedBytes most memory for one decoded picture; a larger one is thinned out while it is read
 */
record PhotoLimits(long maxBytes, long maxPixels, int maxScans, long decodedBytes) {

  static final PhotoLimits USUAL = new PhotoLimits(15L << 20, 50_000_000, 200, 64L << 20);
}
