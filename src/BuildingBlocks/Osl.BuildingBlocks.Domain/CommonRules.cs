namespace Osl.BuildingBlocks.Domain;

/// <summary>Rules that every module shares.</summary>
public static class CommonRules
{
    public static readonly Rule PeriodOrder = new("OSL-01", "A period ends on or after the day it begins.");

    public static readonly Rule WrongState = new("OSL-02", "This cannot be done in the state {0}.", RuleKind.Conflict);

    /// <summary>Refuses an action that the present state does not allow.</summary>
    public static void RequireState<TState>(TState state, params ReadOnlySpan<TState> allowed)
        where TState : struct, Enum
    {
        if (!allowed.Contains(state))
        {
            throw WrongState.Broken("", state);
        }
    }
}
