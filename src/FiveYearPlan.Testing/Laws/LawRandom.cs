namespace FiveYearPlan.Testing;

/// <summary>
/// Numbers that depend on a seed only, the same on every runtime (SplitMix64: Steele, Lea, Flood, Fast splittable
/// pseudorandom number generators, 2014).
/// </summary>
internal sealed class LawRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to less than a bound.</summary>
    public int Below(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];
}
