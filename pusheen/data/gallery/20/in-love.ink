           lrrrrl
 lll    ll lrrrrllll
 llllllllllllll lppl
ll          llll ll
ll r   r      llll
l    l         llll
l              llll
llllllllllllllllll
