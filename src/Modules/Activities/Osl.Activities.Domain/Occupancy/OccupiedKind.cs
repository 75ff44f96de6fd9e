namespace Osl.Activities.Domain.Occupancy;

/// <summary>What can be taken by one at a time.</summary>
internal enum OccupiedKind
{
    Place,
    Staff,
    Person,
}
