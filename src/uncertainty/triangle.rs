//! Triangular distributions: how a judgement or a probability is uncertain.

use super::lanes::Floats;

/// A triangular distribution, ready to be drawn from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Triangle {
    /// Least value.
    pub from: f64,
    /// Most likely value.
    pub peak: f64,
    /// Greatest value.
    pub to: f64,
}

impl Triangle {
    /// `low` and `high` are the ends.
    pub fn ends(low: f64, central: f64, high: f64) -> Self {
        Self { from: low, peak: central, to: high }
    }

    /// `low` and `high` are the 5th and the 95th percentile, as the facts say of an effect ("where a
    /// fair reader of both sides could put it, about nine in ten"): one in twenty lies below, one in
    /// twenty above, and the ends lie outside.
    ///
    /// With s = to - from, what lies below `low` is (low - from)^2 / (s (peak - from)), so
    /// peak - from = r^2 with r = (sqrt(s/20) + sqrt(s/20 + 4 (central - low))) / 2, the other side
    /// alike; s is the fixed point of the sum of both. Only roots are taken: the same bits everywhere.
    pub fn percentiles(low: f64, central: f64, high: f64) -> Self {
        let (left, right) = (central - low, high - central);
        let side = |width: f64, inner: f64| {
            let twentieth = width / 20.0;
            let root = (twentieth.sqrt() + (twentieth + 4.0 * inner).sqrt()) / 2.0;
            root * root
        };
        let mut width = left + right;
        // It closes in by more than half each time.
        for _ in 0..64 {
            width = side(width, left) + side(width, right);
        }
        if left + right == 0.0 {
            return Self::ends(central, central, central);
        }
        Self { from: central - side(width, left), peak: central, to: central + side(width, right) }
    }

    /// No doubt at all.
    pub fn point(value: f64) -> Self {
        Self::ends(value, value, value)
    }

    /// Its mean.
    pub fn mean(&self) -> f64 {
        (self.from + self.peak + self.to) / 3.0
    }

    /// Its variance.
    pub fn variance(&self) -> f64 {
        let Self { from: a, peak: c, to: b } = *self;
        // Squares, so that where nothing varies rounding leaves nothing either.
        ((b - a) * (b - a) + (c - a) * (c - a) + (b - c) * (b - c)) / 36.0
    }

    /// Ready to draw.
    pub fn ready(&self) -> Ready {
        let Self { from, peak, to } = *self;
        let width = to - from;
        let share = if width > 0.0 { (peak - from) / width } else { 1.0 };
        Ready {
            share: share as f32,
            from: from as f32,
            to: to as f32,
            left: (width * (peak - from)).sqrt() as f32,
            right: -(width * (to - peak)).sqrt() as f32,
        }
    }
}

/// What drawing needs.
#[derive(Clone, Copy, Debug)]
pub struct Ready {
    share: f32,
    from: f32,
    to: f32,
    left: f32,
    right: f32,
}

impl Ready {
    /// The values at which the distribution function is `unit`.
    #[inline(always)]
    pub fn at(&self, unit: Floats) -> Floats {
        let all = Floats::splat;
        let below = unit.simd_lt(all(self.share));
        let root = below.bitselect(unit, Floats::ONE - unit).sqrt();
        below.bitselect(all(self.from), all(self.to))
            + root * below.bitselect(all(self.left), all(self.right))
    }
}
