  llncnll
 lnnlcnnnl
ll  llllnll
ll     lnlll
llllllllllll
