package dev.roost.search.api;

/** In which order hits come; where two are equal, the older listing comes first. */
public enum Sort {
  /** Lowest first: the total of the stay, or the price of a night where no dates are asked for. */
  PRICE,
  /** Best first, those without a rating last. */
  RATING,
  /** Nearest to the asked point first. */
  DISTANCE
}
