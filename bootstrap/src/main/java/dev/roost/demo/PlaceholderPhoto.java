package dev.roost.demo;

import dev.roost.listing.api.UploadPhoto.Content;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A painted street by the water instead of a photo: no two listings have the same. */
final class PlaceholderPhoto implements Content {

  private static final int WIDTH = 1_200;
  private static final int HEIGHT = 800;
  private static final int QUAY = 560;
  private static final int HOUSES = 6;

  private final byte[] bytes;

  /** @param seed the same picture for the same seed */
  PlaceholderPhoto(long seed) {
    this.bytes = jpeg(new Random(seed));
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] jpeg(Random chance) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(brush, chance);
    brush.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpg", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void paint(Graphics2D brush, Random chance) {
    var hour = chance.nextFloat();
    brush.setPaint(new GradientPaint(0, 0, Color.getHSBColor(0.55f + hour * 0.12f, 0.45f, 0.95f), 0, QUAY,
        Color.getHSBColor(0.05f + hour * 0.1f, 0.25f, 1f)));
    brush.fillRect(0, 0, WIDTH, QUAY);
    brush.setPaint(new GradientPaint(0, QUAY, new Color(0x4a6f7c), 0, HEIGHT, new Color(0x24424e)));
    brush.fillRect(0, QUAY, WIDTH, HEIGHT - QUAY);
    var width = WIDTH / HOUSES;
    for (var house = 0; house < HOUSES; house++) {
      paintHouse(brush, chance, house * width, width);
    }
  }

  private static void paintHouse(Graphics2D brush, Random chance, int left, int width) {
    var top = 180 + chance.nextInt(140);
    brush.setColor(Color.getHSBColor(chance.nextFloat() * 0.12f, 0.3f + chance.nextFloat() * 0.35f,
        0.5f + chance.nextFloat() * 0.4f));
    brush.fillRect(left, top, width, QUAY - top);
    brush.fillPolygon(gable(left, top, width));
    brush.setColor(new Color(0xfff3c4));
    for (var floor = top + 30; floor < QUAY - 90; floor += 80) {
      for (var window = 0; window < 3; window++) {
        if (chance.nextInt(4) > 0) {
          brush.fillRect(left + 25 + window * 57, floor, 32, 48);
        }
      }
    }
  }

  /** A stepped gable, as the town's old houses have. */
  private static Polygon gable(int left, int top, int width) {
    var gable = new Polygon();
    var step = width / 8;
    for (var stair = 0; stair < 4; stair++) {
      gable.addPoint(left + stair * step, top - stair * step);
      gable.addPoint(left + stair * step, top - (stair + 1) * step);
    }
    for (var stair = 3; stair >= 0; stair--) {
      gable.addPoint(left + width - stair * step, top - (stair + 1) * step);
      gable.addPoint(left + width - stair * step, top - stair * step);
    }
    return gable;
  }
}
