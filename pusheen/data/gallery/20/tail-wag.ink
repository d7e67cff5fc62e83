 lll    ll       lll
 llllllllllll   llll
ll          llllllll
ll l   l      llllll
l    l         llll
l              llll
llllllllllllllllll
