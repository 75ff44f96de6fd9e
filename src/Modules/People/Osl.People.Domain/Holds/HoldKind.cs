namespace Osl.People.Domain.Holds;

/// <summary>What kind of tie keeps data from being erased.</summary>
internal enum HoldKind
{
    /// <summary>A seat in something that is still to come.</summary>
    FutureEnrolment,
}
