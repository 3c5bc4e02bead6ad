namespace Workforce.Ethics.Contracts;

/// <summary>
/// For what somebody may be barred: performance, title, post and honours of the ethics drive, joined with the six of the 2018
/// Measures (award, promotion, title, post, pay step, talent plan), and the registration of the teacher's qualification.
/// </summary>
public enum EthicsScope
{
    AnnualAppraisal = 0,
    PerformancePay = 1,
    Title = 2,
    PostAppointment = 3,
    Promotion = 4,
    PayStep = 5,
    HonourAward = 6,
    TalentPlan = 7,
    Registration = 8,
}
