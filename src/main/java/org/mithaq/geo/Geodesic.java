package org.mithaq.geo;

import static java.lang.Math.abs;
import static java.lang.Math.atan;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toRadians;

/**
 * The shortest way on the ellipsoid of WGS 84, after T. Vincenty, "Direct and inverse solutions of
 * geodesics on the ellipsoid" (Survey Review XXIII, 1975): exact to a millimetre, but for points
 * that lie almost opposite each other, where it is that on a sphere, within 0.6 %.
 */
final class Geodesic {

    private static final double EQUATOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double POLE = EQUATOR * (1 - FLATTENING);
    private static final double MEAN = (2 * EQUATOR + POLE) / 3;
    private static final int ROUNDS = 100;
    private static final double CLOSE = 1e-12;

    private Geodesic() {}

    /** How far it is, in metres. */
    static double metres(Position from, Position to) {
        double apart = toRadians(to.longitude() - from.longitude());
        double u1 = atan((1 - FLATTENING) * tan(toRadians(from.latitude())));
        double u2 = atan((1 - FLATTENING) * tan(toRadians(to.latitude())));
        double lambda = apart;
        for (int round = 0; round < ROUNDS; round++) {
            double sinSigma =
                    hypot(
                            cos(u2) * sin(lambda),
                            cos(u1) * sin(u2) - sin(u1) * cos(u2) * cos(lambda));
            if (sinSigma == 0 && cos(lambda) > 0) {
                return 0;
            }
            double cosSigma = sin(u1) * sin(u2) + cos(u1) * cos(u2) * cos(lambda);
            double sigma = atan2(sinSigma, cosSigma);
            double sinAlpha = sinSigma == 0 ? 0 : cos(u1) * cos(u2) * sin(lambda) / sinSigma;
            double cosAlpha2 = 1 - sinAlpha * sinAlpha;
            double middle = cosAlpha2 == 0 ? 0 : cosSigma - 2 * sin(u1) * sin(u2) / cosAlpha2;
            double c = FLATTENING / 16 * cosAlpha2 * (4 + FLATTENING * (4 - 3 * cosAlpha2));
            double before = lambda;
            lambda =
                    apart
                            + (1 - c)
                                    * FLATTENING
                                    * sinAlpha
                                    * (sigma
                                            + c
                                                    * sinSigma
                                                    * (middle
                                                            + c
                                                                    * cosSigma
                                                                    * (2 * middle * middle - 1)));
            if (abs(lambda - before) < CLOSE) {
                return length(sigma, sinSigma, cosSigma, cosAlpha2, middle);
            }
        }
        return onSphere(from, to);
    }

    private static double length(
            double sigma, double sinSigma, double cosSigma, double cosAlpha2, double middle) {
        double u = cosAlpha2 * (EQUATOR * EQUATOR - POLE * POLE) / (POLE * POLE);
        double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
        double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
        double inner = cosSigma * (2 * middle * middle - 1);
        double outer = b / 6 * middle * (4 * sinSigma * sinSigma - 3) * (4 * middle * middle - 3);
        return POLE * a * (sigma - b * sinSigma * (middle + b / 4 * (inner - outer)));
    }

    private static double onSphere(Position from, Position to) {
        double north = toRadians(to.latitude() - from.latitude());
        double east = toRadians(to.longitude() - from.longitude());
        double half =
                sin(north / 2) * sin(north / 2)
                        + cos(toRadians(from.latitude()))
                                * cos(toRadians(to.latitude()))
                                * sin(east / 2)
                                * sin(east / 2);
        return 2 * MEAN * atan2(sqrt(half), sqrt(Math.max(0, 1 - half)));
    }
}
