package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.migration.api.ListingRecord;
import dev.roost.migration.api.ListingRecord.HostRecord;
import dev.roost.migration.api.ListingRecord.Place;
import dev.roost.migration.api.ListingRecord.Prices;
import dev.roost.migration.api.ListingRecord.Rules;
import dev.roost.migration.api.Origin;
import dev.roost.shared.Currency;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListingReaderTest {

  private final ListingReader reader = new ListingReader(new PlaceReader("Albany", "US"),
      new PriceReader(new Amounts(Currency.of("USD"))));

  @Nested
  class OfTheOldLayout {

    private static final String FILE = "listings-2015.csv";

    @Test
    void shouldReadWhatKindOfPlaceItIs() {
      // when
      var home = read(FILE, 0).home();

      // then
      assertThat(home.roomType()).isEqualTo(RoomType.ENTIRE_PLACE);
      assertThat(home.propertyType()).isEqualTo("bed-and-breakfast");
      assertThat(home.capacity()).isEqualTo(4);
      assertThat(home.bedrooms()).isZero();
      assertThat(home.beds()).isEqualTo(2);
      assertThat(home.bathrooms()).isEqualByComparingTo("1.5");
      assertThat(home.amenities()).containsExactlyInAnyOrder("tv", "wifi", "washer", "dryer", "kitchen");
    }

    @Test
    void shouldReadTheAddress() {
      // when
      var place = read(FILE, 0).place();

      // then
      assertThat(place).isEqualTo(new Place(new Position(38.890046391229106, -77.00280809585989), "Mole 3",
          "Old Harbour", "Port Amber", "PA", "20003", "US"));
    }

    @Test
    void shouldReadPricesFeesAndIncludedGuests() {
      // when
      var prices = read(FILE, 0).prices();

      // then
      assertThat(prices).isEqualTo(new Prices("USD", 120_000L, 700_000L, 2_400_000L, 11_500, 2, 2_500));
    }

    @Test
    void shouldCountEveryGuestAsIncludedWhereNobodyPaysExtra() {
      // when
      var prices = read(FILE, 1).prices();

      // then
      assertThat(prices).isEqualTo(new Prices("USD", 8_500L, null, null, 0, 4, 0));
    }

    @Test
    void shouldReadTextsAsPlainOnes() {
      // when
      var listing = read(FILE, 0);

      // then
      assertThat(listing.title()).isEqualTo("Room with a \"view\", really");
      assertThat(listing.description()).isEqualTo("First line\nsecond line");
      assertThat(listing.host())
          .isEqualTo(new HostRecord("501", "Ines & Paul", "We bake.\n\nWe sail.", LocalDate.parse("2012-03-04")));
    }

    @Test
    void shouldTakeTheSummaryWhereThereIsNoDescription() {
      // when
      var listing = read(FILE, 1);

      // then
      assertThat(listing.title()).isEqualTo("Loft ⛵");
      assertThat(listing.description()).isEqualTo("Only a summary");
    }

    @Test
    void shouldLeaveOpenWhatNobodyCounted() {
      // when
      var home = read(FILE, 1).home();

      // then
      assertThat(home.bedrooms()).isNull();
      assertThat(home.beds()).isNull();
      assertThat(home.bathrooms()).isNull();
      assertThat(home.propertyType()).isEqualTo("other");
      assertThat(home.amenities()).isEmpty();
    }

    @Test
    void shouldReadRules() {
      // when
      var rules = read(FILE, 0).rules();

      // then
      assertThat(rules).isEqualTo(new Rules(1, 1_125, true, true, false, false));
    }

    @Test
    void shouldReadLicenceAndPicture() {
      // when
      var listing = read(FILE, 0);

      // then
      assertThat(listing.registrationNumber()).isEqualTo("500513002889");
      assertThat(listing.photos()).containsExactly(URI.create("https://pictures.example/1001.jpg?w=1"));
    }

    @Test
    void shouldTakeAPriceOfNothingForNone() {
      // when
      var prices = read(FILE, 6).prices();

      // then
      assertThat(prices.night()).isNull();
    }

    @Test
    void shouldSayWhatIsWrongWithABadRow() {
      assertBad(FILE, 2, "latitude is \"north\", not a number");
      assertBad(FILE, 3, "room_type is \"Castle\", not a room type of Inside Airbnb");
      assertBad(FILE, 4, "4 fields where the header has 92");
      assertBad(FILE, 5, "price is \"ask me\", not an amount like $1,200.00");
    }
  }

  @Nested
  class OfTheNewLayout {

    private static final String FILE = "listings-2024.csv";

    @Test
    void shouldReadItAsWell() {
      // when
      var listing = read(FILE, 0);

      // then
      assertThat(listing.externalId()).isEqualTo("900719925474099312");
      assertThat(listing.title()).isEqualTo("Luxury 2 bedroom flat 🍃");
      assertThat(listing.description()).isEqualTo("Quiet.\n\nLinens & towels <3\n5 < 6 and 7 > 6");
      assertThat(listing.home().propertyType()).isEqualTo("apartment");
      assertThat(listing.home().amenities()).containsExactlyInAnyOrder("wifi", "kitchen", "tv", "travel-crib",
          "indoor-fireplace");
      assertThat(listing.rules().minimumNights()).isEqualTo(28);
      assertThat(listing.photos()).isEmpty();
    }

    @Test
    void shouldTakeCityAndCountryFromTheOptions() {
      // when
      var place = read(FILE, 0).place();

      // then
      assertThat(place.city()).isEqualTo("Albany");
      assertThat(place.country()).isEqualTo("US");
      assertThat(place.neighbourhood()).isEqualTo("THIRD WARD");
      assertThat(place.street()).isEmpty();
    }

    @Test
    void shouldReadSharedHalfBathsAndMissingPrices() {
      // when
      var listing = read(FILE, 1);

      // then
      assertThat(listing.title()).isEqualTo("B&B");
      assertThat(listing.home().bathrooms()).isEqualByComparingTo("0.5");
      assertThat(listing.home().roomType()).isEqualTo(RoomType.SHARED_ROOM);
      assertThat(listing.home().propertyType()).isEqualTo("casa-particular");
      assertThat(listing.prices().night()).isNull();
      assertThat(listing.registrationNumber())
          .isEqualTo("Hosted License: 5007242201001816; Unhosted License: 5007262201001817");
    }

    @Test
    void shouldReadHotelRooms() {
      // when
      var listing = read(FILE, 2);

      // then
      assertThat(listing.home().roomType()).isEqualTo(RoomType.HOTEL_ROOM);
      assertThat(listing.home().propertyType()).isEqualTo("boutique-hotel");
      assertThat(listing.home().bathrooms()).isEqualByComparingTo(new BigDecimal("1.5"));
      assertThat(listing.registrationNumber()).isNull();
    }

    @Test
    void shouldSayWhatIsWrongWithABadRow() {
      assertBad(FILE, 3, "amenities is \"Wifi and more\", not a list like [\"Wifi\"] or {Wifi}");
      assertBad(FILE, 4, "bathrooms_text is \"a tub\", not bathrooms like 1.5 shared baths");
    }
  }

  private ListingRecord read(String file, int row) {
    var found = Samples.rows(file).get(row);
    return reader.read(found, new Origin(file, found.line()));
  }

  private void assertBad(String file, int row, String reason) {
    assertThatExceptionOfType(BadRow.class).isThrownBy(() -> read(file, row)).withMessage(reason);
  }
}
