package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.ADDRESS;
import static roosttest.listing.ListingFixture.LAX;
import static roosttest.listing.ListingFixture.LOCATION;
import static roosttest.listing.ListingFixture.STRICT;
import static roosttest.listing.ListingFixture.STUDIO;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.content;

import dev.roost.listing.contract.ListingRefusal.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final PhotoAlbum ONE_PHOTO = new PhotoAlbum(List.of(aPhoto()));
  private static final ListingChange NO_NUMBER = new ListingChange(null, null, null, null, null, null, null, null,
      RegistrationNumber.NONE);

  @Test
  void shouldFindNothingMissingInACompleteListing() {
    assertThat(STRICT.missing(content(), ONE_PHOTO)).isEmpty();
  }

  @Test
  void shouldTellAllThatIsMissingAtOnceAndHowToMendIt() {
    assertThat(STRICT.missing(ListingContent.of(STUDIO), PhotoAlbum.EMPTY)).containsExactly(
        new Missing("title", "Give the listing a title."),
        new Missing("description", "Describe the place."),
        new Missing("location", "Say where the place is: its address and its position."),
        new Missing("photos", "Upload at least one photo."));
  }

  @Test
  void shouldAskForTheRegistrationNumberWhereTheLawDoes() {
    // given
    var unregistered = content().with(NO_NUMBER);

    // when / then
    assertThat(STRICT.missing(unregistered, ONE_PHOTO))
        .containsExactly(new Missing("registrationNumber", "Give the registration number: GR asks for one."));
    assertThat(LAX.missing(unregistered, ONE_PHOTO)).isEmpty();
  }

  @Test
  void shouldAskForTheCity() {
    // given
    var nowhere = new Address("", "", "", "", " ", "", ADDRESS.country());
    var content = content().with(new ListingChange(null, null, null, null, null, null,
        new Location(nowhere, LOCATION.position(), LOCATION.zone()), null, null));

    // when / then
    assertThat(LAX.missing(content, ONE_PHOTO)).extracting(Missing::field).containsExactly("location.address.city");
  }
}
