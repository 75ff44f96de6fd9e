namespace Osl.People.Domain.Requests;

/// <summary>How a request reached the centre.</summary>
internal enum RequestWay
{
    InPerson,
    Letter,
    Email,
    Phone,

    /// <summary>By registered electronic delivery (e-Doręczenia, ePUAP).</summary>
    ElectronicDelivery,
}
