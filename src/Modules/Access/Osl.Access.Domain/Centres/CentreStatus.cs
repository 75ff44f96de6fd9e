namespace Osl.Access.Domain.Centres;

internal enum CentreStatus
{
    Active,

    /// <summary>The platform has stopped its service: nobody of the centre gets in.</summary>
    Suspended,
}
