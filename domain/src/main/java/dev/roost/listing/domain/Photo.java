package dev.roost.listing.domain;

import dev.roost.listing.contract.PhotoId;
import dev.roost.shared.Text;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A photo of a listing.
 *
 * @param caption one line, at most 250 characters; empty where there is none
 */
@ValueObject
public record Photo(PhotoId id, PhotoSource source, String caption) {

  private static final int MOST = 250;

  public Photo {
    caption = Text.line("caption", caption, 0, MOST);
  }

  Photo captioned(String newCaption) {
    return new Photo(id, source, newCaption);
  }
}
