namespace Osl.Activities.Domain.Activities;

/// <summary>Whether an activity works with one person or with many.</summary>
internal enum ActivityLevel
{
    Individual,
    Collective,
}
