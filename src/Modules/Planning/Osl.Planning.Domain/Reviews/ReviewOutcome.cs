namespace Osl.Planning.Domain.Reviews;

/// <summary>What a review decided about the plan.</summary>
internal enum ReviewOutcome
{
    Continue,
    Update,
    Stop,
}
