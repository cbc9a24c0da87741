import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.iakovlev.timeshape.TimeZoneEngine;
import net.iakovlev.timeshape.proto.Geojson.Feature;
import net.iakovlev.timeshape.proto.Geojson.Geometry;
import net.iakovlev.timeshape.proto.Geojson.LineString;
import net.iakovlev.timeshape.proto.Geojson.Polygon;
import net.iakovlev.timeshape.proto.Geojson.Position;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Cuts timeshape's boundaries of time zones into bands of latitude, so that a question needs to read one small file. The
 * build runs it from its source on the toolchain's JDK. Does nothing while timeshape and this program are those of the
 * last run.
 *
 * <p>A band is a list of chains; see {@code dev.roost.listing.adapter.timeshape.Band}, which reads it. A chain's points
 * are whole millionths of a degree, each as the difference to the one before; timeshape's own points are not finer.
 */
final class WriteBoundaries {

  private static final int BANDS = 180;
  private static final int UNITS_PER_DEGREE = 1_000_000;

  private final List<ByteArrayOutputStream> bands = Stream.generate(ByteArrayOutputStream::new).limit(BANDS).toList();
  private final List<DataOutputStream> writers = bands.stream().map(DataOutputStream::new).toList();

  /** Takes this source, and the folder to write to. */
  public static void main(String... arguments) throws IOException {
    var target = Path.of(arguments[1]);
    var stamp = target.resolve("written-from");
    var origin = TimeZoneEngine.class.getProtectionDomain().getCodeSource().getLocation() + " "
        + Files.readString(Path.of(arguments[0])).hashCode();
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(origin)) {
      Files.createDirectories(target);
      var boundaries = new WriteBoundaries();
      boundaries.readAll();
      boundaries.writeTo(target);
      Files.writeString(stamp, origin);
    }
  }

  private void readAll() throws IOException {
    try (var raw = data(); var features = new TarArchiveInputStream(new ZstdInputStream(raw))) {
      for (var entry = features.getNextEntry(); entry != null; entry = features.getNextEntry()) {
        if (entry.isFile()) {
          take(Feature.parseFrom(features.readAllBytes()));
        }
      }
    }
  }

  private static InputStream data() {
    return TimeZoneEngine.class.getResourceAsStream("/data.tar.zstd");
  }

  private void take(Feature feature) throws IOException {
    for (var polygon : polygons(feature.getGeometry())) {
      for (var ring : polygon.getCoordinatesList()) {
        cut(feature.getProperties(0).getValueString(), ring);
      }
    }
  }

  private static List<Polygon> polygons(Geometry geometry) {
    return switch (geometry.getTypeCase()) {
      case POLYGON -> List.of(geometry.getPolygon());
      case MULTIPOLYGON -> geometry.getMultiPolygon().getCoordinatesList();
      default -> throw new IllegalStateException("A zone is no area but a " + geometry.getTypeCase());
    };
  }

  /** Writes each piece of the ring into the bands that it touches. */
  private void cut(String zone, LineString ring) throws IOException {
    var points = new ArrayList<>(ring.getCoordinatesList());
    if (!points.getFirst().equals(points.getLast())) {
      points.add(points.getFirst());
    }
    var lons = points.stream().map(Position::getLon).mapToInt(WriteBoundaries::units).toArray();
    var lats = points.stream().map(Position::getLat).mapToInt(WriteBoundaries::units).toArray();
    var touched = new boolean[BANDS];
    for (int lat : lats) {
      touched[band(lat)] = true;
    }
    var lowest = 0;
    while (!touched[lowest]) {
      lowest++;
    }
    var highest = BANDS - 1;
    while (!touched[highest]) {
      highest--;
    }
    for (int band = lowest; band <= highest; band++) {
      writePieces(zone, lons, lats, band);
    }
  }

  private void writePieces(String zone, int[] lons, int[] lats, int band) throws IOException {
    int begin = -1;
    for (int edge = 0; edge + 1 < lats.length; edge++) {
      if (touches(lats[edge], lats[edge + 1], band)) {
        begin = begin < 0 ? edge : begin;
      } else if (begin >= 0) {
        writeChain(writers.get(band), zone, lons, lats, begin, edge + 1);
        begin = -1;
      }
    }
    if (begin >= 0) {
      writeChain(writers.get(band), zone, lons, lats, begin, lats.length);
    }
  }

  private static boolean touches(int from, int to, int band) {
    return band(Math.min(from, to)) <= band && band <= band(Math.max(from, to));
  }

  private static void writeChain(DataOutputStream out, String zone, int[] lons, int[] lats, int from, int to)
      throws IOException {
    out.writeUTF(zone);
    out.writeInt(to - from);
    int lon = 0;
    int lat = 0;
    for (int point = from; point < to; point++) {
      writeDifference(out, lons[point] - lon);
      writeDifference(out, lats[point] - lat);
      lon = lons[point];
      lat = lats[point];
    }
  }

  /** Seven bits in a byte, the low ones first; the sign is the lowest bit of all. */
  private static void writeDifference(DataOutputStream out, int difference) throws IOException {
    int left = (difference << 1) ^ (difference >> 31);
    while ((left & ~0x7f) != 0) {
      out.writeByte(left & 0x7f | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private void writeTo(Path target) throws IOException {
    for (int band = 0; band < BANDS; band++) {
      Files.write(target.resolve(band + ".band"), bands.get(band).toByteArray());
    }
  }

  private static int units(float degrees) {
    return Math.toIntExact(Math.round((double) degrees * UNITS_PER_DEGREE));
  }

  private static int band(int lat) {
    return Math.clamp(Math.floorDiv(lat, UNITS_PER_DEGREE) + BANDS / 2, 0, BANDS - 1);
  }
}
