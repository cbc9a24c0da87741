package dev.roost.listing.application;

import static dev.roost.listing.application.ListingOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.ACROPOLIS;
import static roosttest.listing.ListingFixture.ADDRESS;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.aPublishedListing;
import static roosttest.listing.ListingFixture.anExternalPhoto;

import dev.roost.listing.api.ListingView;
import dev.roost.listing.api.ListingView.Audience;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.PhotoSource.Stored;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import roosttest.identity.Actors;

class ListingPageServiceTest {

  private static final List<Actor> STRANGERS = List.of(Actor.anonymous(), Actors.guest(), Actors.host(Actors.BERT));

  private final ListingOffice office = new ListingOffice();

  @Test
  void shouldShowStrangersNothingExact() {
    // given
    var id = office.given(aPublishedListing().referencedAs("channel", "secret-7"));

    // when / then
    assertThat(STRANGERS).allSatisfy(stranger -> {
      var view = office.pages.view(stranger, id);
      assertThat(view.audience()).isEqualTo(Audience.PUBLIC);
      assertThat(view.place()).satisfies(place -> {
        assertThat(place.exact()).isNull();
        assertThat(place.approximate()).isNotEqualTo(ACROPOLIS);
      });
      assertThat(view.toString()).doesNotContain(ADDRESS.street(), ADDRESS.unit(), ADDRESS.postalCode(),
          Double.toString(ACROPOLIS.latitude()), Double.toString(ACROPOLIS.longitude()), "secret-7");
    });
  }

  @Test
  void shouldShowHostsEverything() {
    // given
    var id = office.given(aPublishedListing().referencedAs("channel", "7").coHostedBy(Actors.BERT));

    // when / then
    assertThat(List.of(Actors.host(), Actors.host(Actors.BERT), Actors.admin())).allSatisfy(host -> {
      var view = office.pages.view(host, id);
      assertThat(view.audience()).isEqualTo(Audience.HOST);
      assertThat(exactStreet(view)).isEqualTo(ADDRESS.street());
      assertThat(view.externalReference()).isNotNull();
    });
  }

  @ParameterizedTest
  @EnumSource(ListingStatus.class)
  void shouldShowConfirmedGuestsTheExactPlaceWhateverTheStatus(ListingStatus status) {
    // given
    var id = office.given(aListing().in(status).referencedAs("channel", "7"));
    office.audiences.add((_, user) -> user.equals(Actors.BERT));
    office.audiences.add((listing, user) -> listing.equals(id) && user.equals(Actors.CARA));

    // when
    var view = office.pages.view(Actors.guest(), id);

    // then
    assertThat(view.audience()).isEqualTo(Audience.GUEST);
    assertThat(exactStreet(view)).isEqualTo(ADDRESS.street());
    assertThat(view.externalReference()).isNull();
  }

  @Test
  void shouldNotShowTheExactPlaceToAGuestsKeyThatMayNotReadBookings() {
    // given
    var id = office.given(aPublishedListing());
    office.audiences.add((_, _) -> true);

    // when / then
    assertThat(office.pages.view(Actors.integration(Actors.CARA, Scope.LISTINGS_READ), id).audience())
        .isEqualTo(Audience.PUBLIC);
    assertThat(office.pages.view(Actor.anonymous(), id).audience()).isEqualTo(Audience.PUBLIC);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PUBLISHED")
  void shouldHideWhatIsNotOnTheMarket(ListingStatus status) {
    // given
    var id = office.given(aListing().in(status));

    // when / then
    assertThat(STRANGERS).allSatisfy(stranger -> assertThat(refusal(() -> office.pages.view(stranger, id)))
        .isEqualTo(new NotFound("listing", id.toString())));
  }

  /** What many get at once is what each would get alone. */
  @Test
  void shouldShowManyAsEachAlone() {
    // given
    var published = office.given(aPublishedListing());
    var draft = office.given(aListing().in(ListingStatus.DRAFT).coHostedBy(Actors.BERT));
    var booked = office.given(aListing().in(ListingStatus.SNOOZED));
    var all = List.of(published, draft, booked, new ListingId(UUID.randomUUID()));
    office.audiences.add((listing, user) -> listing.equals(booked) && user.equals(Actors.CARA));
    // when / then
    assertThat(List.of(Actor.anonymous(), Actors.guest(), Actors.host(), Actors.host(Actors.BERT), Actors.admin(),
        Actors.integration(Actors.CARA, Scope.LISTINGS_READ))).allSatisfy(actor -> {
          var views = office.pages.viewAll(actor, all);
          for (var id : all) {
            if (views.containsKey(id)) {
              assertThat(views.get(id)).isEqualTo(office.pages.view(actor, id));
            } else {
              assertThat(refusal(() -> office.pages.view(actor, id))).isInstanceOf(NotFound.class);
            }
          }
        });
    assertThat(office.pages.viewAll(Actors.guest(), all)).containsOnlyKeys(published, booked);
  }

  @Test
  void shouldNotKnowWhatDoesNotExist() {
    // given
    var unknown = new ListingId(UUID.randomUUID());

    // when / then
    assertThat(refusal(() -> office.pages.view(Actors.admin(), unknown)))
        .isEqualTo(new NotFound("listing", unknown.toString()));
  }

  @Test
  void shouldShowADraftWithoutAPlace() {
    // given
    var id = office.given(aListing().empty());

    // when / then
    assertThat(office.pages.view(Actors.host(), id).place()).isNull();
  }

  @Test
  void shouldSayWherePhotosLie() {
    // given
    var stored = aPhoto();
    var id = office.given(
        aPublishedListing().showing(stored, anExternalPhoto("https://pictures.example/1.jpg")));

    // when
    var photos = office.pages.view(Actor.anonymous(), id).photos();

    // then
    var folder = "/v1/photos/" + ((Stored) stored.source()).key().value();
    assertThat(photos.getFirst().small()).isEqualTo(folder + "/small.jpg");
    assertThat(photos.getFirst().medium()).isEqualTo(folder + "/medium.jpg");
    assertThat(photos.getFirst().large()).isEqualTo(folder + "/large.jpg");
    assertThat(photos.getFirst().external()).isFalse();
    assertThat(photos.getLast().small()).isEqualTo("https://pictures.example/1.jpg")
        .isEqualTo(photos.getLast().large());
    assertThat(photos.getLast().external()).isTrue();
    assertThat(photos.getLast().width()).isNull();
  }

  private static String exactStreet(ListingView view) {
    var place = view.place();
    var exact = place == null ? null : place.exact();
    return exact == null ? "" : exact.street();
  }
}
