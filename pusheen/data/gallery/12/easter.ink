 lwlwwl
llplpllll
llllll llll
l    lppplll
llllllppplll
