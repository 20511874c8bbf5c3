namespace FiveYearPlan.Testing;

/// <summary>The laws that every progress rule obeys where they apply; what each says is in <see cref="SchemeLaws.Statement"/>.</summary>
public enum Law
{
    /// <summary>A better latest observation never gives a worse verdict.</summary>
    Monotone = 1,

    /// <summary>Changing the unit of base, target and observations together changes nothing.</summary>
    UnitFree = 2,

    /// <summary>Negating all values and swapping the direction changes nothing.</summary>
    Mirror = 3,

    /// <summary>Adding a constant to base, target and observations changes nothing.</summary>
    Shift = 4,

    /// <summary>The same observation over a later period never turns a bad verdict into a good one.</summary>
    Time = 5,

    /// <summary>The verdict of an imprecise figure is that of all its points.</summary>
    Sound = 6,

    /// <summary>What satisfies the required set is on the good side, and what is just outside is not.</summary>
    Required = 7,

    /// <summary>Nothing that can be written makes a rule throw, and no result is infinite or not a number.</summary>
    Total = 8,

    /// <summary>The last step of the explanation, computed again, gives the verdict.</summary>
    Explained = 9,

    /// <summary>The same input gives the same bytes, whatever the culture, the thread or the order of observations.</summary>
    Deterministic = 10,
}
