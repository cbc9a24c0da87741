package dev.roost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roosttest.database.TestDatabase;

/** Files of a made-up city, as large as wanted: every third night of each listing is taken. */
record CityFiles(Path listings, Path calendar, int homes, int days) {

  private static final LocalDate FIRST = LocalDate.parse("2027-01-01");

  static CityFiles write(Path folder, int homes, int days) throws IOException {
    var files = new CityFiles(folder.resolve("listings.csv"), folder.resolve("calendar.csv"), homes, days);
    Files.write(files.listings, Stream.concat(Stream.of(
        "id,name,description,host_id,host_name,latitude,longitude,property_type,room_type,accommodates,bathrooms,"
            + "bedrooms,beds,amenities,price,minimum_nights,maximum_nights,city,street,picture_url"),
        IntStream.rangeClosed(1, homes).mapToObj(CityFiles::home)).toList());
    Files.write(files.calendar, Stream.concat(Stream.of("listing_id,date,available,price"),
        IntStream.rangeClosed(1, homes).boxed().flatMap(home -> files.nights(home))).toList());
    return files;
  }

  /** The command that imports them into that database. */
  List<String> command(TestDatabase database) {
    return List.of("import", "inside-airbnb", "--listings", listings.toString(), "--calendar", calendar.toString(),
        "--report", listings.resolveSibling("rejected.csv").toString(), "--roost.database.url=" + database.url(),
        "--roost.database.user=" + database.user(), "--roost.database.password=" + database.password(),
        "--roost.mail.folder=" + listings.resolveSibling("mail"));
  }

  int takenNights() {
    return homes * IntStream.range(0, days).map(day -> day % 3 == 0 ? 1 : 0).sum();
  }

  private static String home(int id) {
    return "%d,Home %d,A quiet place to stay with a view of the river,%d,Anna,38.9,-77.03,House,Entire home/apt,2,1,1,1,"
        .formatted(id, id, id / 4)
        + "{Kitchen},$100.00,1,30,Washington,1 Some Street,https://example.org/%d.jpg"
            .formatted(id);
  }

  private Stream<String> nights(int home) {
    return IntStream.range(0, days).mapToObj(day -> "%d,%s,%s,$%d.00".formatted(home, FIRST.plusDays(day),
        day % 3 == 0 ? "f" : "t", 100 + day / 30));
  }
}
