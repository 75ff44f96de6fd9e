namespace Osl.Activities.Domain.Initiatives;

/// <summary>What residents give (Act of 24 April 2003 Art. 19e): work, money or things.</summary>
internal enum ContributionKind
{
    Labour,
    Money,
    Things,
}
