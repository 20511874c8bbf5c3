namespace FiveYearPlan;

/// <summary>
/// Student's t distribution with whole degrees of freedom. The probability is the finite sum of Abramowitz and Stegun,
/// <em>Handbook of Mathematical Functions</em> (1964), 26.7.3 and 26.7.4; the quantile is found by bisection. Only +, −, ×, ÷
/// and the square root of <see cref="double"/> are used, which IEEE 754 defines to the last bit, so that the result is the
/// same on every machine.
/// </summary>
internal static class StudentT
{
    private const double Pi = 3.14159265358979323846;
    private const int Halvings = 4;

    /// <summary>The t that is exceeded in size with the probability left, rounded to twelve significant digits: 12.7062047362 for 95 % and 1.</summary>
    /// <param name="confidence">The probability between −t and t, above 0 and below 1.</param>
    /// <param name="freedom">The degrees of freedom, at least 1.</param>
    public static Rational Quantile(decimal confidence, int freedom)
    {
        var wanted = (double)confidence;
        var (low, high) = (0d, 1d);
        while (Central(high, freedom) < wanted)
        {
            high *= 2;
        }

        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return GrowthLines.Rounded(middle)!.Value;
            }

            (low, high) = Central(middle, freedom) < wanted ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The probability between −t and t. With θ = arctan(t/√ν) the sums run over powers of cos² θ = ν/(ν + t²).</summary>
    private static double Central(double t, int freedom)
    {
        var square = freedom / (freedom + (t * t));
        var sine = t / Math.Sqrt(freedom + (t * t));
        var isEven = freedom % 2 == 0;
        var term = isEven ? 1 : Math.Sqrt(square);
        var sum = freedom == 1 ? 0 : term;
        for (var i = isEven ? 2 : 3; i <= freedom - 2; i += 2)
        {
            term *= square * (i - 1) / i;
            sum += term;
        }

        return isEven ? sine * sum : 2 / Pi * (Arctan(t / Math.Sqrt(freedom)) + (sine * sum));
    }

    // arctan x = 2·arctan(x/(1 + √(1 + x²))), and the series x − x³/3 + x⁵/5 − … where x is small.
    private static double Arctan(double x)
    {
        for (var i = 0; i < Halvings; i++)
        {
            x /= 1 + Math.Sqrt(1 + (x * x));
        }

        var (power, sum) = (x, x);
        for (var i = 3; i < 40; i += 2)
        {
            power *= -x * x;
            sum += power / i;
        }

        return (1 << Halvings) * sum;
    }
}
